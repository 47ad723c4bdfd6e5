/** What products do in their own way, one small class for each, every difference with its source (LTI-24). Pure. */
package org.alongside.lti.platform;
