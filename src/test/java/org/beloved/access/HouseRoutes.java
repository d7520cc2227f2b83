package org.beloved.access;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route that something in the running house answers: controllers, other mappings, security filters. */
@Component
public class HouseRoutes {

    /** How Spring Security writes a matcher for one address. */
    private static final Pattern MATCHER = Pattern.compile("PathPattern \\[(?:(\\w+) )?([^]]+)]");

    private final Collection<HandlerMapping> mappings;
    private final FilterChainProxy security;
    private final ServletContext container;

    HouseRoutes(Collection<HandlerMapping> mappings, FilterChainProxy security, ServletContext container) {
        this.mappings = mappings;
        this.security = security;
        this.container = container;
    }

    public Set<Route> all() {
        Set<Route> routes = new TreeSet<>(ofControllers());
        routes.addAll(ofOtherMappings());
        routes.addAll(ofSecurityFilters());
        return routes;
    }

    Set<Route> ofControllers() {
        Set<Route> routes = new TreeSet<>();
        for (HandlerMapping mapping : mappings) {
            if (mapping instanceof RequestMappingHandlerMapping controllers) {
                controllers.getHandlerMethods().keySet().forEach(info -> routes.addAll(routes(info)));
            }
        }
        return routes;
    }

    /** Old ways of mapping; a route that hides there is seen too. */
    private Set<Route> ofOtherMappings() {
        Set<Route> routes = new TreeSet<>();
        for (HandlerMapping mapping : mappings) {
            if (mapping instanceof AbstractUrlHandlerMapping urls) {
                urls.getHandlerMap().keySet().forEach(pattern -> routes.add(Route.of("GET", pattern)));
            }
            if (mapping instanceof RouterFunctionMapping functions && functions.getRouterFunction() != null) {
                routes.add(Route.of("GET", functions.getRouterFunction().toString()));
            }
        }
        return routes;
    }

    Set<Route> ofSecurityFilters() {
        Set<Route> routes = new TreeSet<>();
        security.getFilterChains()
                .forEach(chain -> chain.getFilters().forEach(filter -> addMatched(filter, filter.getClass(), routes)));
        return routes;
    }

    /** Servlets and filters that answer a part of the address space of their own; there should be none. */
    Set<String> ofTheContainer() {
        Set<String> addresses = container.getServletRegistrations().values().stream()
                .flatMap(servlet -> servlet.getMappings().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        container.getFilterRegistrations().values().forEach(filter -> addresses.addAll(filter.getUrlPatternMappings()));
        return addresses;
    }

    private static Set<Route> routes(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        Set<String> named = methods.isEmpty()
                ? Set.of("GET")
                : methods.stream().map(Enum::name).collect(Collectors.toSet());
        return info.getPatternValues().stream()
                .flatMap(pattern -> named.stream().map(method -> Route.of(method, pattern)))
                .collect(Collectors.toSet());
    }

    private static void addMatched(Filter filter, Class<?> type, Set<Route> routes) {
        for (Field field : type.getDeclaredFields()) {
            if (RequestMatcher.class.isAssignableFrom(field.getType())) {
                ReflectionUtils.makeAccessible(field);
                Matcher written = MATCHER.matcher(String.valueOf(ReflectionUtils.getField(field, filter)));
                while (written.find()) {
                    routes.add(Route.of(written.group(1) == null ? "GET" : written.group(1), written.group(2)));
                }
            }
        }
        if (type.getSuperclass() != null && type.getSuperclass() != Object.class) {
            addMatched(filter, type.getSuperclass(), routes);
        }
    }
}
