import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';

const elements = () => import('Frontend/generated/flow/generated-flow-imports.js');

// Flow asks for these one after the other once the server has answered; asked for now, they are there by then.
void elements();
void import('Frontend/generated/jar-resources/FlowBootstrap.js');
void import('Frontend/generated/jar-resources/FlowClient.js');

/** Flow's client looks every 50 ms whether the document has been read, or hears of it: which it long has been. */
const elementsBeforeClient = async () => {
  await elements();
  setTimeout(() => document.dispatchEvent(new Event('DOMContentLoaded')));
};

const { serverSideRoutes } = new Flow({ imports: elementsBeforeClient });
const router = new Router(document.querySelector('#outlet'));
void router.setRoutes([...serverSideRoutes]);
