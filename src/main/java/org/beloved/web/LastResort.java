package org.beloved.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Draws our own page, with our headers, for what the container refuses before any filter sees it: a broken address. */
@Component
class LastResort implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

    private final ObjectProvider<PageRenderer> renderer;

    LastResort(ObjectProvider<PageRenderer> renderer) {
        this.renderer = renderer;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new OwnPage()));
    }

    private final class OwnPage extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            HttpStatus status = HttpStatus.resolve(response.getStatus());
            if (status == null
                    || !status.isError()
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            HeaderFilter.put(response.getResponse(), request.isSecure());
            try {
                renderer.getObject().render(ErrorPage.of(status), request.getRequest(), response.getResponse());
            } catch (IOException gone) {
                LOG.debug("nobody_waits_for_the_error_page", gone);
            }
        }
    }
}
