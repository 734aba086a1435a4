package vn.dti.yaml;

import java.util.ArrayList;
import java.util.List;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;

/** What is wrong with one YAML file, collected so that one run shows all of it. */
public final class Problems {

    private final String file;
    private final List<Notice> notices = new ArrayList<>();

    public Problems(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    /** Line and column count from 1; 0 where unknown. */
    public void add(NoticeCode code, int line, int column, Object... arguments) {
        notices.add(code.at(place(line, column), arguments));
    }

    public void add(NoticeCode code, YamlNode node, Object... arguments) {
        add(code, node.line(), node.column(), arguments);
    }

    /** The place of a line (from 1; 0 where unknown) of this file. */
    public Place place(int line, int column) {
        Place place = Place.ofFile(file);
        if (line == 0) {
            return place;
        }
        return place.withCell(column == 0 ? "dòng " + line : "dòng " + line + ", cột " + column);
    }

    public List<Notice> notices() {
        return List.copyOf(notices);
    }

    public boolean hasErrors() {
        return notices.stream().anyMatch(Notice::isError);
    }

    public void failIfAny() throws DefinitionException {
        if (hasErrors()) {
            throw failure();
        }
    }

    public DefinitionException failure() {
        return new DefinitionException(notices);
    }
}
