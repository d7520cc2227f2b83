package org.beloved.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses, for every form at once, the one letter that nobody can type and PostgreSQL cannot keep: NUL. Looked for here,
 * not in a filter, because asking for the fields reads the body, and what that throws ends in {@link ErrorAdvice}.
 */
class LegibleOnly implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST && !isLegible(request.getParameterMap())) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return true;
    }

    private static boolean isLegible(Map<String, String[]> fields) {
        return fields.entrySet().stream()
                .allMatch(field -> isLegible(field.getKey())
                        && Arrays.stream(field.getValue()).allMatch(LegibleOnly::isLegible));
    }

    private static boolean isLegible(String text) {
        return text.indexOf('\0') < 0;
    }
}
