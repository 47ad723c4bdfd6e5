package org.alongside.practicelms.launch;

import java.util.Map;

/** What the browser posts to the tool: an id token or an error, and the tool's state. */
public record AuthAnswer(String redirectUri, Map<String, String> fields) {}
