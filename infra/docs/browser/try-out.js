// Swagger UI on this network's own description, with people's sign-in by code and PKCE.

const readJson = async (url) => {
  const answer = await fetch(url, { headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`);
  return answer.json();
};

/**
 * The description says where this network signs people in. A system's secret has no place in a browser: of a system
 * the page takes an access token.
 */
const withSignIn = (description, endpoints) => {
  const { securitySchemes } = description.components;
  const { people } = securitySchemes;
  const { authorizationCode } = people.flows;
  authorizationCode.authorizationUrl = endpoints.authorization_endpoint;
  authorizationCode.tokenUrl = endpoints.token_endpoint;
  delete authorizationCode.refreshUrl;
  securitySchemes.systems = {
    type: 'http',
    scheme: 'bearer',
    description: 'The access token of a client system.',
  };
  for (const methods of Object.values(description.paths))
    for (const operation of Object.values(methods))
      for (const way of operation.security) if (way.systems) way.systems = [];
  return description;
};

const open = async () => {
  const [signIn, description] = await Promise.all([readJson('/v1/sign-in'), readJson('/v1/openapi.json')]);
  const endpoints = await readJson(`${signIn.issuer}/.well-known/openid-configuration`);
  const ui = window.SwaggerUIBundle({
    spec: withSignIn(description, endpoints),
    dom_id: '#swagger-ui',
    deepLinking: true,
    docExpansion: 'none',
    defaultModelsExpandDepth: -1,
    filter: true,
    tryItOutEnabled: true,
    validatorUrl: null,
    oauth2RedirectUrl: new URL('/docs/oauth2-redirect.html', location.href).href,
  });
  ui.initOAuth({
    clientId: signIn.clients.console,
    scopes: 'openid',
    usePkceWithAuthorizationCodeGrant: true,
  });
};

open().catch((error) => {
  document.querySelector('#trouble').textContent = `The network does not answer: ${error.message}`;
});
