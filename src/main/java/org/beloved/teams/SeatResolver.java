package org.beloved.teams;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.accounts.SignedIn;
import org.beloved.walls.Scope;
import org.beloved.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Finds the seat a request is made from, in the person's own scope: a foreign team is not found. */
@Configuration(proxyBeanMethods = false)
class SeatResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Scope scope;
    private final Teams teams;

    SeatResolver(Scope scope, Teams teams) {
        this.scope = scope;
        this.teams = teams;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Seat.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        SignedIn person = person(request.getUserPrincipal()).orElseThrow(NotHere::new);
        String segment = segment(request);
        return scope.person(person.account(), () -> teams.seatsOf(person.account())).stream()
                .filter(seat -> seat.segment().equals(segment))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private static Optional<SignedIn> person(@Nullable Principal principal) {
        return principal instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    private static String segment(NativeWebRequest request) {
        Object variables =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return variables instanceof Map<?, ?> map && map.get("team") instanceof String segment ? segment : "";
    }
}
