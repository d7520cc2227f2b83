package org.beloved.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Public pages as they were drawn a few seconds ago, for visitors who carry nothing but a chosen language: on the day a
 * newspaper names the site, a page is drawn once for all who ask. Whatever anybody sends forgets them all, so what a
 * moderator takes down is down at once; only what a job or a command changes may be seen some seconds late.
 */
@Component
class DrawnPages {

    /** Bytes altogether: some hundred pages. */
    private static final long MOST = 8 << 20;

    /** Longer addresses are odd ones that nobody asks for twice. */
    private static final int LONGEST = 200;

    private final Cache<String, DrawnPage> pages;

    DrawnPages(@Value("${beloved.pages.kept-for:10s}") Duration keptFor) {
        pages = Caffeine.newBuilder()
                .maximumWeight(MOST)
                .weigher((String address, DrawnPage page) -> address.length() + page.packed().length)
                .expireAfterWrite(keptFor)
                .build();
    }

    Optional<DrawnPage> find(HttpServletRequest request) {
        return key(request).map(pages::getIfPresent);
    }

    /** A page under a header of its own is not one of these: the next visitor would get it under the usual one. */
    void keep(DrawnPage page, HttpServletRequest request, HttpServletResponse response) {
        if (HeaderFilter.CONTENT_SECURITY_POLICY.equals(response.getHeader("Content-Security-Policy"))) {
            key(request).ifPresent(key -> pages.put(key, page));
        }
    }

    void forget() {
        pages.invalidateAll();
    }

    private static boolean carriesNothing(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (!cookie.getName().equals(RequestLanguage.COOKIE)) {
                    return false;
                }
            }
        }
        return request.getHeader("Authorization") == null;
    }

    /** Empty where the answer may be for one visitor only, or for nobody twice. */
    private static Optional<String> key(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") || !carriesNothing(request)) {
            return Optional.empty();
        }
        String query = request.getQueryString();
        String key = RequestLanguage.of(request).tag() + " " + RequestLanguage.originalPath(request)
                + (query == null ? "" : "?" + query);
        return Optional.of(key).filter(address -> address.length() <= LONGEST);
    }
}
