import '../platform/polyfill';
import '../ui/tokens.css';
import '../ui/base.css';
import './options.css';
import { render } from 'preact';
import { browser, language, message, onSettingsChanged } from '../platform';
import { Options } from './options';
import { readState } from './state';

document.documentElement.lang = language();
document.title = `${message('optionsTitle')} · ${message('extensionShortName')}`;

const root = document.getElementById('app')!;

const refresh = async (): Promise<void> =>
  render(<Options {...(await readState())} onChange={() => void refresh()} />, root);

onSettingsChanged(() => void refresh(), new AbortController().signal);
browser.permissions.onAdded.addListener(() => void refresh());
browser.permissions.onRemoved.addListener(() => void refresh());
await refresh();
