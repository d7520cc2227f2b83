package org.beloved.accounts.session;

import java.nio.charset.StandardCharsets;
import org.beloved.walls.KeyedHash;
import org.beloved.walls.Scope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.support.TransactionOperations;

/** Fits Spring Session into the house: its own scope, plain text attributes, a signed cookie. */
@Configuration(proxyBeanMethods = false)
class SessionSetup {

    @Bean
    TransactionOperations springSessionTransactionOperations(Scope scope) {
        return new SessionScope(scope);
    }

    /** A session holds short texts; nothing stored is ever revived as an object. */
    @Bean
    ConversionService springSessionConversionService() {
        GenericConversionService texts = new GenericConversionService();
        texts.addConverter(Object.class, byte[].class, text -> ((String) text).getBytes(StandardCharsets.UTF_8));
        texts.addConverter(byte[].class, Object.class, bytes -> new String(bytes, StandardCharsets.UTF_8));
        return texts;
    }

    @Bean
    CookieSerializer cookieSerializer(KeyedHash prints, @Value("${beloved.base-url}") String baseUrl) {
        boolean encrypted = baseUrl.startsWith("https:");
        DefaultCookieSerializer cookies = new DefaultCookieSerializer();
        cookies.setCookieName(encrypted ? "__Host-beloved" : "beloved");
        cookies.setUseSecureCookie(encrypted);
        cookies.setUseHttpOnlyCookie(true);
        cookies.setSameSite("Lax");
        cookies.setCookiePath("/");
        return new SignedCookies(cookies, prints);
    }
}
