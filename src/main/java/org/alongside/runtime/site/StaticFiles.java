package org.alongside.runtime.site;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
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

    /** Whether it asks for one that is here. A folder is none. */
    public static boolean isHere(HttpServletRequest request) {
        String path = path(request);
        try {
            return isAsked(request)
                    && request.getServletContext().getResource(path) != null
                    && !isFolder(request.getServletContext(), path);
        } catch (MalformedURLException none) {
            return false;
        }
    }

    /** A container that finds nothing inside says so by an empty set or by none. */
    private static boolean isFolder(ServletContext files, String path) {
        Set<String> inside = files.getResourcePaths(path.endsWith("/") ? path : path + "/");
        return path.endsWith("/") || inside != null && !inside.isEmpty();
    }

    /** As the container has mapped it: signs that were written in another way are read, and parameters left off. */
    public static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }
}
