import '../platform/polyfill';
import '../ui/tokens.css';
import '../ui/base.css';
import './options.css';
import { render } from 'preact';
import { language, message } from '../platform';
import { Options } from './options';
import { onStateChanged, readState } from './state';

document.documentElement.lang = language();
document.title = `${message('optionsTitle')} · ${message('extensionShortName')}`;

const root = document.getElementById('app')!;

const refresh = async (): Promise<void> =>
  render(<Options {...(await readState())} onChange={() => void refresh()} />, root);

onStateChanged(() => void refresh(), new AbortController().signal);
await refresh();
