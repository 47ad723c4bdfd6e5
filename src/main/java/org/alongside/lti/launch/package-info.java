/** From a login to a person on a page: the state of a sign-in, what a platform tells of itself, the record of launches. */
package org.alongside.lti.launch;

