// The plugin's one script: asks the browser for passkeys and takes its answers to the panel. It holds no sentence; what it has
// to say stands hidden in the page, in the reader's language. It attaches to `data-passkeys` and touches nothing else, but for
// the name field of the sign-in page, which it opens to passkeys in the browser's autofill.
'use strict';
(() => {
  const supported = () => Boolean(window.PublicKeyCredential && navigator.credentials);

  // Level 3 JSON, by hand where the browser cannot.
  const toBytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  const toText = (buffer) =>
    btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(''))
      .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const descriptors = (list = []) => list.map((one) => ({ ...one, id: toBytes(one.id) }));

  function creationOptions(json) {
    if (PublicKeyCredential.parseCreationOptionsFromJSON) return PublicKeyCredential.parseCreationOptionsFromJSON(json);
    const user = { ...json.user, id: toBytes(json.user.id) };
    return { ...json, user, challenge: toBytes(json.challenge), excludeCredentials: descriptors(json.excludeCredentials) };
  }

  function requestOptions(json) {
    if (PublicKeyCredential.parseRequestOptionsFromJSON) return PublicKeyCredential.parseRequestOptionsFromJSON(json);
    return { ...json, challenge: toBytes(json.challenge), allowCredentials: descriptors(json.allowCredentials) };
  }

  function credentialJson(credential) {
    try {
      return credential.toJSON();
    } catch {
      // Missing, or broken by an extension that stands in for the browser.
    }
    const { response } = credential;
    const binary = ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle'];
    const parts = binary.filter((name) => response[name]).map((name) => [name, toText(response[name])]);
    const transports = response.getTransports ? { transports: response.getTransports() } : {};
    const id = toText(credential.rawId);
    const clientExtensionResults = credential.getClientExtensionResults();
    return { id, rawId: id, type: credential.type, response: { ...Object.fromEntries(parts), ...transports }, clientExtensionResults };
  }

  // What went wrong, as a message's name or the panel's own words.
  class Problem extends Error {
    constructor(message, { words, code } = {}) {
      super(message);
      Object.assign(this, { kind: message, words, code });
    }
  }

  async function call(method, url, body) {
    const headers = { Accept: 'application/json, application/problem+json', 'Content-Type': 'application/json' };
    const init = { method, headers, credentials: 'same-origin', cache: 'no-store', body: body && JSON.stringify(body) };
    const response = await fetch(url, init).catch(() => { throw new Problem('failed'); });
    const answer = response.status === 204 ? {} : await response.json().catch(() => ({}));
    if (response.ok) return answer;
    const { code, detail } = answer;
    if (code === 'fresh-sign-in-required') throw new Problem('stale', { code });
    if (response.status === 404 && code !== 'passkey-not-found') throw new Problem('switched-off', { code });
    if (code === 'cross-origin') throw new Problem('address', { code });
    throw new Problem('failed', { code, words: detail });
  }

  // Options fetched before they are needed, so that a click reaches the browser's prompt while it still counts as a click;
  // thrown away at three quarters of their life.
  function ahead(url) {
    const held = new Map();
    const ask = (body = {}) => {
      const key = JSON.stringify(body);
      const known = held.get(key);
      if (known && Date.now() < known.until) return known.options;
      const entry = { until: Infinity };
      entry.options = call('POST', url, body);
      entry.options.then(
        (options) => { entry.until = Date.now() + options.publicKey.timeout * 0.75; },
        () => held.delete(key),
      );
      held.set(key, entry);
      return entry.options;
    };
    return { ask, forget: () => held.clear() };
  }

  // Tells the browser's password managers what the panel knows; where they cannot listen, nothing is lost.
  const signal = (name, facts) => Promise.resolve(window.PublicKeyCredential?.[name]?.(facts)).catch(() => {});
  const signalUnknown = (options, credential, id = options.publicKey.rpId ?? options.publicKey.rp.id) =>
    signal('signalUnknownCredential', { rpId: id, credentialId: credential.id });

  async function signalAll(url) {
    const { credentials, rp_id: rpId, user } = await call('GET', url);
    if (!rpId) return;
    const ids = credentials.map((credential) => credential.id);
    await signal('signalAllAcceptedCredentials', { rpId, userId: user.id, allAcceptedCredentialIds: ids });
    await signal('signalCurrentUserDetails', { rpId, userId: user.id, name: user.name, displayName: user.displayName });
  }

  function kindOf(error, began, timeout) {
    if (error instanceof Problem) return error.kind;
    switch (error.name) {
      case 'NotAllowedError':
      case 'AbortError':
        return timeout && Date.now() - began >= timeout ? 'timed-out' : 'cancelled';
      case 'InvalidStateError':
        return 'duplicate';
      case 'SecurityError':
        return 'address';
      case 'NotSupportedError':
      case 'ConstraintError':
        return 'unsupported';
      default:
        return 'failed';
    }
  }

  // One piece of a page: its words, its place for them, and the button that is at work.
  class Piece {
    constructor(root) {
      this.root = root;
      this.urls = root.dataset;
    }

    find(selector) {
      return this.root.querySelector(selector);
    }

    say(content, tone, near) {
      const place = near?.querySelector('[data-form-status]') ?? this.find('[data-status]');
      const notice = document.createElement('div');
      notice.className = `notice ${tone}`;
      notice.append(...content);
      place.replaceChildren(notice);
    }

    sayMessage(name, tone = 'error', near = undefined) {
      const message = this.find(`[data-message="${name}"]`);
      if (message) this.say(message.cloneNode(true).childNodes, tone, near);
    }

    fail(error, { began, timeout, near } = {}) {
      const kind = kindOf(error, began, timeout);
      if (kind === 'stale') location.assign(this.urls.confirm);
      else if (error.words) this.say([error.words], 'error', near);
      else this.sayMessage(kind, kind === 'cancelled' ? 'warn' : 'error', near);
      if (kind === 'switched-off') this.root.querySelectorAll('[data-needs-passkeys]').forEach((part) => { part.hidden = true; });
    }

    // Where passkeys cannot work at all, the name of the message that says why.
    obstacle() {
      if (!window.isSecureContext) return 'address';
      return supported() ? undefined : 'unsupported';
    }

    // Runs one ceremony: options, the browser's prompt, then `finish`.
    async ceremony(button, options, prompt, finish, near) {
      if (button.ariaBusy === 'true') return;
      const times = { near };
      button.ariaBusy = 'true';
      button.classList.add('busy');
      try {
        const obstacle = this.obstacle();
        if (obstacle) throw new Problem(obstacle);
        const asked = await options();
        times.began = Date.now();
        times.timeout = asked.publicKey.timeout;
        const credential = await prompt(asked.publicKey);
        times.timeout = undefined;
        await finish(asked, credential);
      } catch (error) {
        this.fail(error, times);
      } finally {
        button.ariaBusy = null;
        button.classList.remove('busy');
      }
    }

    // What both sign-in and confirmation are: a button, and a way on.
    proving(extra = {}) {
      const source = ahead(this.urls.options);
      const get = (publicKey) => navigator.credentials.get({ publicKey: requestOptions(publicKey) });
      const finish = async (asked, credential) => {
        source.forget();
        const body = { ceremony: asked.ceremony, credential: credentialJson(credential), ...extra };
        return call('POST', this.urls.finish, body).catch((problem) => {
          if (problem.code === 'credential-unknown') signalUnknown(asked, credential);
          throw problem;
        });
      };
      return { source, get, finish };
    }
  }

  function signIn(root) {
    const piece = new Piece(root);
    const button = piece.find('[data-start]');
    const username = document.querySelector('form input[autocomplete="username"]');
    const { source, get, finish } = piece.proving();
    const enter = async (asked, credential) => {
      const { redirect } = await finish(asked, credential);
      location.assign(root.dataset.next || redirect);
    };
    // A name that the browser filled in by itself is no wish for that account's keys.
    const typed = () => (username && !username.matches(':is(:autofill, :-webkit-autofill)') ? username.value.trim() : '');
    const wanted = () => (typed() ? { username: typed() } : {});

    let armed;
    const disarm = async () => {
      const last = armed;
      armed = undefined;
      clearTimeout(last?.timer);
      last?.controller.abort();
      await last?.done;
    };
    const arm = async () => {
      await disarm();
      const controller = new AbortController();
      const mine = { controller };
      armed = mine;
      mine.done = (async () => {
        const asked = await source.ask();
        if (controller.signal.aborted) return;
        const life = asked.publicKey.timeout * 0.75;
        mine.until = Date.now() + life;
        mine.timer = setTimeout(renew, life);
        const publicKey = requestOptions(asked.publicKey);
        const credential = await navigator.credentials.get({ publicKey, mediation: 'conditional', signal: controller.signal });
        clearTimeout(mine.timer);
        mine.chosen = true;
        await enter(asked, credential);
      })().catch((error) => {
        // Nobody pressed anything: only an answer of the panel to a chosen passkey is worth a word.
        if (!mine.chosen || armed !== mine) return;
        piece.fail(error);
        renew();
      });
    };
    // The clock may have been set back meanwhile: whatever it says, these options are old.
    const renew = () => {
      source.forget();
      arm();
    };
    const autofill = async () => {
      if (!username || piece.obstacle()) return;
      if (await PublicKeyCredential.isConditionalMediationAvailable?.()) {
        username.autocomplete = 'username webauthn';
        await arm();
      } else {
        source.ask().catch(() => {});
      }
    };

    button.hidden = false;
    button.addEventListener('click', async () => {
      await disarm();
      await piece.ceremony(button, () => source.ask(wanted()), get, enter);
      autofill();
    });
    username?.addEventListener('change', () => { if (typed()) source.ask(wanted()).catch(() => {}); });
    // Timers stand still while a device sleeps, and the ceremony ages.
    document.addEventListener('visibilitychange', () => { if (!document.hidden && armed?.until <= Date.now()) renew(); });
    autofill();
  }

  function confirm(root) {
    const piece = new Piece(root);
    const button = piece.find('[data-start]');
    const { source, get, finish } = piece.proving();
    const enter = async (asked, credential) => {
      await finish(asked, credential);
      location.assign(root.dataset.next);
    };
    button.hidden = false;
    button.addEventListener('click', () => piece.ceremony(button, () => source.ask(), get, enter));
    if (!piece.obstacle()) source.ask().catch(() => {});
  }

  // Answers that say for certain that a passkey which the browser just made was not stored.
  const NOT_STORED = [
    'registration-failed', 'name-invalid', 'too-many-credentials', 'synced-not-allowed', 'malformed-request', 'fresh-sign-in-required',
  ];

  const RENAME = 'rename';

  function account(root) {
    const piece = new Piece(root);
    const obstacle = piece.obstacle();
    if (obstacle) piece.sayMessage(obstacle);
    offerName(root);
    adding(piece, obstacle);
    trying(piece);
    for (const form of root.querySelectorAll('form[data-change]')) changing(piece, form);
  }

  function adding(piece, obstacle) {
    const form = piece.find('form[data-add]');
    if (!form) return;
    const source = ahead(piece.urls.addOptions);
    const create = (publicKey) => navigator.credentials.create({ publicKey: creationOptions(publicKey) });
    const finish = async (asked, credential) => {
      source.forget();
      const name = form.elements.name.value.trim();
      const body = { ceremony: asked.ceremony, credential: credentialJson(credential), ...(name && { name }) };
      const { id } = await call('POST', piece.urls.credentials, body).catch((problem) => {
        if (NOT_STORED.includes(problem.code)) signalUnknown(asked, credential);
        throw problem;
      });
      location.hash = `${name ? 'passkey' : RENAME}-${id}`;
      location.reload();
    };
    form.hidden = Boolean(obstacle);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      piece.ceremony(form.querySelector('button'), () => source.ask(), create, finish, form);
    });
    if (!obstacle) source.ask().catch(() => {});
  }

  // A passkey that was added without a name has been given one: here it is, ready to be changed.
  function offerName(root) {
    const id = location.hash.startsWith(`#${RENAME}-`) && location.hash.slice(RENAME.length + 2);
    const panel = id && root.querySelector(`[id="passkey-${CSS.escape(id)}"] [data-rename]`);
    if (!panel) return;
    history.replaceState(null, '', `#passkey-${id}`);
    panel.open = true;
    panel.querySelector('input[name="name"]').select();
  }

  function trying(piece) {
    const button = piece.find('[data-try]');
    if (!button || piece.obstacle()) return;
    const purpose = { purpose: 'test' };
    const { source, get, finish } = piece.proving(purpose);
    const praise = async (asked, credential) => {
      const { id } = await finish(asked, credential);
      piece.sayMessage(`works-${id}`, 'ok');
    };
    button.hidden = false;
    button.addEventListener('click', () => piece.ceremony(button, () => source.ask(purpose), get, praise));
  }

  // Forms that work without a script too: sent as JSON, so that the browser's password managers can be told afterwards.
  function changing(piece, form) {
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const { _method: method, ...fields } = Object.fromEntries(new FormData(form));
      if ('enabled' in fields) fields.enabled = fields.enabled === 'true';
      try {
        await call(method, form.action, fields);
        await signalAll(piece.urls.credentials).catch(() => {});
        location.reload();
      } catch (error) {
        piece.fail(error, { near: form });
      }
    });
  }

  const pieces = { 'sign-in': signIn, confirm, account };
  for (const root of document.querySelectorAll('[data-passkeys]')) pieces[root.dataset.passkeys]?.(root);
})();
