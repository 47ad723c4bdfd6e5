/** OpenID Connect as a platform does it: keys, launch hints, id tokens, and forged ones for tests. */
package org.alongside.practicelms.launch;
