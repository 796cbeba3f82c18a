import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { newQueryClient } from './data/query-client';
import { routerOf } from './routes/router';

const queries = newQueryClient();
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
const place = document.getElementById('console');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <App queries={queries} router={routerOf(queries)} nonce={nonce} />
    </StrictMode>,
  );
}
