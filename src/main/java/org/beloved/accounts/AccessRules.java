package org.beloved.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Who may come to which part of the house. Public pages need no session. Everything behind a sign-in leads there first
 * and back afterwards; the desk is not there at all for those who may not moderate. Headers and cross-site requests
 * are the web room's filters.
 */
@Configuration(proxyBeanMethods = false)
class AccessRules {

    @Bean
    SecurityFilterChain access(HttpSecurity http, SecurityContextRepository contexts) {
        http.authorizeHttpRequests(
                        paths -> paths.requestMatchers("/workspace", "/workspace/**", "/account", "/account/**")
                                .authenticated()
                                .requestMatchers("/desk/administration", "/desk/administration/**")
                                .hasAuthority(Standing.ADMINISTRATOR.name())
                                .requestMatchers("/desk", "/desk/**")
                                .hasAnyAuthority(Standing.MODERATOR.name(), Standing.ADMINISTRATOR.name())
                                .anyRequest()
                                .permitAll())
                .securityContext(context -> context.securityContextRepository(contexts))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(AccessRules::signInFirst)
                        .accessDeniedHandler((_, response, _) -> response.sendError(HttpServletResponse.SC_NOT_FOUND)))
                .headers(HeadersConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable);
        return http.build();
    }

    private static void signInFirst(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        if (request.getRequestURI().startsWith("/desk")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String next = request.getMethod().equals("GET") ? request.getRequestURI() + query : "/workspace";
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }
}
