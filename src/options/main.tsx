import '../platform/polyfill';
import '../ui/tokens.css';
import '../ui/base.css';
import './options.css';
import { render } from 'preact';
import { language, message } from '../platform';
import { latestOnly } from '../platform/latest-only';
import { Options } from './options';
import { type OptionsState, onStateChanged, readState } from './state';

document.documentElement.lang = language();
document.title = `${message('optionsTitle')} · ${message('extensionShortName')}`;

const root = document.getElementById('app')!;

const show = latestOnly((state: OptionsState) => render(<Options {...state} onChange={() => void refresh()} />, root));
const refresh = (): Promise<void> => show(readState());

onStateChanged(() => void refresh(), new AbortController().signal);
await refresh();
