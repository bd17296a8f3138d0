import { createContext } from 'react';

/** Takes the password of the protection where an issue asks for it; `null` where a panel has a field of its own. */
export const PasswordTaker = createContext<((password: string) => void) | null>(null);
