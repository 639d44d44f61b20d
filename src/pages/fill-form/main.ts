import { connect } from '../host.ts';
import './fill-form.css';
import { Form } from './form.ts';
import type { FieldValue, FromForm, ToForm } from './messages.ts';

const host = connect<FromForm, ToForm, readonly FieldValue[]>((message) => {
  switch (message.type) {
    case 'show':
      return form.show(message.model, message);
    case 'tried':
      return form.tried(message.trials);
    case 'said':
      return form.say(message.message);
  }
});

const form = new Form(
  document.querySelector('main')!,
  {
    tryValues: (values) => host.post({ type: 'try', values }),
    apply: (values) => host.post({ type: 'apply', values }),
    reveal: (id) => host.post({ type: 'reveal', id }),
    keep: (values) => host.keep(values),
  },
  host.state ?? [],
);
host.post({ type: 'ready' });
