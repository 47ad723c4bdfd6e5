/** The four addresses that platforms and browsers know: login, launch, key set, configuration. */
package org.alongside.lti.web;
