package org.beloved.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Remembers a chosen language in a cookie that holds nothing else. */
@Component
@Order(-190)
class LanguageFilter extends OncePerRequestFilter {

    private static final Duration A_YEAR = Duration.ofDays(365);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Language> asked = RequestLanguage.asked(request);
        if (asked.isPresent() && !isEmbedded(request) && !asked.equals(RequestLanguage.remembered(request))) {
            ResponseCookie cookie = ResponseCookie.from(
                            RequestLanguage.COOKIE, asked.get().tag())
                    .path("/")
                    .maxAge(A_YEAR)
                    .sameSite("Lax")
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        chain.doFilter(request, response);
    }

    /** On somebody else's site the language is that of their page, and nothing is remembered of their readers. */
    private static boolean isEmbedded(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/embed/");
    }
}
