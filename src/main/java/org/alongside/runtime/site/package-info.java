/**
 * Where this site stands and what it may be asked: its public address, which comes from the operator and never from a
 * request; the settings that a start refuses; and the few rules that hold for every request before any page is reached.
 *
 * <pre>
 * a request -> RequestRules judges (method, host, parameters) -> what comes after never looks at the host again
 * </pre>
 */
package org.alongside.runtime.site;
