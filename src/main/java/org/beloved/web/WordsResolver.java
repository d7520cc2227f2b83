package org.beloved.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the visitor's {@link Words}. */
@Component
class WordsResolver implements HandlerMethodArgumentResolver {

    private final Phrasebook phrasebook;

    WordsResolver(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Words.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return phrasebook.in(
                RequestLanguage.of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class))));
    }
}
