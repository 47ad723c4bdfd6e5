/** The doors of this room: help for everybody, the six questions, the private page. */
package org.alongside.safety.page;
