/**
 * From an answer of a platform to a person on a page: judged ({@link org.alongside.lti.launch.LaunchAuthentication}),
 * opened ({@link org.alongside.lti.launch.Launches}), told ({@link org.alongside.lti.launch.Launched}), written down.
 */
package org.alongside.lti.launch;
