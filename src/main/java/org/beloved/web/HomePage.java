package org.beloved.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

record HomePage(List<HomeSection> sections) implements Page {

    @Override
    public String template() {
        return "web/home";
    }

    @Override
    public String title(Words words) {
        return words.say("web.home.title");
    }

    @Override
    public Frame frame() {
        return Frame.FRONT;
    }

    List<Content> contents(Shell shell) {
        return sections.stream()
                .map(section -> section.draw(shell))
                .flatMap(Optional::stream)
                .toList();
    }

    List<Integer> steps() {
        return IntStream.rangeClosed(1, 9).boxed().toList();
    }
}
