package org.alongside.kernel;

/** The text files that came with this site. A room asks for its folder; where the folder lies is the container's. */
@FunctionalInterface
public interface SiteFiles {

    /** All text files below this folder of the site, {@code course-content}; empty where there is no such folder. */
    TextFiles below(String folder);
}
