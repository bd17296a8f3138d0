/** The page in the dialog: one paragraph for each sentence in its address. */
const root = document.getElementById('root');
for (const sentence of new URLSearchParams(window.location.search).getAll('text')) {
  const paragraph = document.createElement('p');
  paragraph.textContent = sentence;
  root?.append(paragraph);
}
