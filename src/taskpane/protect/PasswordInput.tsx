import { Input } from '@fluentui/react-components';

interface PasswordInputProps {
  readonly value: string;
  readonly isShown?: boolean;
  readonly onChange: (value: string) => void;
}

/** Browsers are not to keep it. */
export function PasswordInput({ value, isShown = false, onChange, ...field }: PasswordInputProps) {
  return <Input {...field} type={isShown ? 'text' : 'password'} autoComplete="new-password" value={value} onChange={(_, data) => onChange(data.value)} />;
}
