package org.beloved.teams;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.UndeclaredThrowableException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.beloved.walls.Once;
import org.beloved.walls.Scope;
import org.beloved.web.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/**
 * Whatever is sent from a {@link Seat} with a {@code once}: the second of two presses is answered like the first and does
 * nothing. A controller need not think of it. Its work and the memory of its answer are one transaction, so that neither
 * stands without the other.
 */
@Component
class SeatForms implements WebMvcRegistrations {

    private final Scope scope;
    private final Once once;

    SeatForms(Scope scope, Once once) {
        this.scope = scope;
        this.once = once;
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod method) {
                return method.hasMethodAnnotation(PostMapping.class)
                                && !method.hasMethodAnnotation(ActsForSeveral.class)
                        ? new Remembered(method)
                        : super.createInvocableHandlerMethod(method);
            }
        };
    }

    private final class Remembered extends ServletInvocableHandlerMethod {

        Remembered(HandlerMethod method) {
            super(method);
        }

        @Override
        protected @Nullable Object doInvoke(@Nullable Object... arguments) throws Exception {
            Optional<Seat> seat = Arrays.stream(arguments)
                    .filter(Seat.class::isInstance)
                    .map(Seat.class::cast)
                    .findFirst();
            Optional<UUID> sheet = sheet();
            return seat.isPresent() && sheet.isPresent()
                    ? scope.team(seat.get().teamId(), () -> answer(sheet.get(), () -> work(arguments)))
                    : super.doInvoke(arguments);
        }

        private @Nullable Object work(@Nullable Object... arguments) {
            try {
                return super.doInvoke(arguments);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new UndeclaredThrowableException(e);
            }
        }
    }

    /** A page is not remembered: whoever has something to mend sends the form again. */
    private @Nullable Object answer(UUID sheet, Supplier<@Nullable Object> work) {
        Optional<String> before = once.before(sheet);
        if (before.isPresent()) {
            return new SeeOther(before.get());
        }
        Object answer = work.get();
        if (answer instanceof SeeOther(String location)) {
            once.remember(sheet, location);
        }
        return answer;
    }

    /**
     * One sheet is what was typed into one form of one page. Whoever goes back in the browser and types something else has
     * the same {@code once}, and must not lose what they typed.
     */
    private static Optional<UUID> sheet() {
        HttpServletRequest request =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        String token = request.getParameter("once");
        if (token == null || token.isBlank()) {
            return Optional.empty();
        }
        Map<String, String[]> typed = new TreeMap<>(request.getParameterMap());
        String all = typed.entrySet().stream()
                .map(field -> field.getKey() + Arrays.toString(field.getValue()))
                .collect(Collectors.joining("\n", request.getRequestURI() + "\n", ""));
        return Optional.of(UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)));
    }
}
