/** The protocol's words and rules, pure: claims, roles, the named checks and their verdict. No HTTP, no JSON, no clock. */
package org.alongside.lti.message;
