/** Text that a program may take for a formula when it reads or edits it: what begins so in either width, also after blanks, and control characters. */
export const FORMULA_LIKE = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
