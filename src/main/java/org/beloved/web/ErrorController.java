package org.beloved.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Draws whatever went wrong before a controller could: filters, the container, an unknown address. */
@Controller
class ErrorController implements org.springframework.boot.webmvc.error.ErrorController {

    @RequestMapping("/error")
    Page show(HttpServletRequest request, HttpServletResponse response) {
        if (Overrun.isBehind(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
            return Overrun.page(response);
        }
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code == null ? HttpStatus.NOT_FOUND : HttpStatus.resolve((Integer) code);
        Object most = request.getAttribute(UploadFilter.MOST);
        return most instanceof Long megabytes
                ? ErrorPage.tooMuch(megabytes)
                : ErrorPage.of(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status);
    }
}
