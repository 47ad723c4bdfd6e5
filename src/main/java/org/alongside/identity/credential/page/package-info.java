/** The pages on which a credential of one's own is offered and shown. */
package org.alongside.identity.credential.page;
