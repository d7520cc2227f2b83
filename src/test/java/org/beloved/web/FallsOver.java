package org.beloved.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLTransientConnectionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A fault in the house under test, for whoever asks for one by the header {@link #ASKED}. */
@Component
class FallsOver implements WebMvcConfigurer, HandlerInterceptor {

    static final String ASKED = "Fall-Over";
    static final String OVERRUN = "overrun";
    static final String SAYING = "the floor gave way";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (OVERRUN.equals(request.getHeader(ASKED))) {
            throw new CannotCreateTransactionException(SAYING, new SQLTransientConnectionException(SAYING));
        }
        if (request.getHeader(ASKED) != null) {
            throw new IllegalStateException(SAYING);
        }
        return true;
    }
}
