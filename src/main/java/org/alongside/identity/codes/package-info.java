/**
 * A sheet of ten recovery codes: a credential of one's own that lies on paper, beside the platform and the mailbox.
 * What is kept of a code is a keyed hash, and not even that once it was used.
 */
package org.alongside.identity.codes;
