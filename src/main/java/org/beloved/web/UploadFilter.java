package org.beloved.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How much may be sent with files in it. The container knows one limit for the whole house, the largest; here every
 * address gets its own, before a byte of the body is read. Whoever does not say how much is coming is refused.
 */
@Component
@Order(-185)
class UploadFilter extends OncePerRequestFilter {

    /** How many megabytes would have been taken, for whoever says no. */
    static final String MOST = UploadFilter.class.getName() + ".most";

    private static final DataSize USUAL = DataSize.ofMegabytes(5);

    private final List<LargeUpload> larger;

    UploadFilter(List<LargeUpload> larger) {
        this.larger = larger;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hasParts(request) && isTooMuch(request)) {
            request.setAttribute(
                    MOST, larger(request).map(LargeUpload::most).orElse(USUAL).toMegabytes());
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean hasParts(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private boolean isTooMuch(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length < 0 || length > larger(request).map(LargeUpload::bytes).orElse(USUAL.toBytes());
    }

    private Optional<LargeUpload> larger(HttpServletRequest request) {
        return larger.stream()
                .filter(upload -> upload.path().equals(request.getRequestURI()))
                .findFirst();
    }
}
