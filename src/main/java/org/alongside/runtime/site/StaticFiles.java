package org.alongside.runtime.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Styles, scripts and pictures: files inside the WAR that are the same for everybody. */
public final class StaticFiles {

    private static final String FOLDER = "/resources";

    private StaticFiles() {}

    /** Whether the request asks for one, be it here or not. */
    static boolean isAsked(HttpServletRequest request) {
        String path = path(request);
        return path.equals(FOLDER) || path.startsWith(FOLDER + "/");
    }

    /** Whether it asks for one that is here. A folder is none: it stands in its own folder with a slash at its end. */
    public static boolean isHere(HttpServletRequest request) {
        String path = path(request);
        if (!isAsked(request) || path.endsWith("/")) {
            return false;
        }
        Set<String> beside = request.getServletContext().getResourcePaths(path.substring(0, path.lastIndexOf('/') + 1));
        return beside != null && beside.contains(path);
    }

    /** As the container has mapped it: signs that were written in another way are read, and parameters left off. */
    public static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }
}
