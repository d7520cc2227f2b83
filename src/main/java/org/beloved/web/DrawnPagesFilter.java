package org.beloved.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Hands out the pages that are drawn already. */
@Component
@Order(-170)
class DrawnPagesFilter extends OncePerRequestFilter {

    private final DrawnPages pages;

    DrawnPagesFilter(DrawnPages pages) {
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<DrawnPage> drawn = pages.find(request);
        if (drawn.isPresent()) {
            drawn.get().send(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            if (!Reading.is(request)) {
                pages.forget();
            }
        }
    }
}
