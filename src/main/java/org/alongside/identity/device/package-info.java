/** Where a person is signed in, and who stands behind a device in a request. */
package org.alongside.identity.device;
