package vn.dti.publish.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.dti.files.Beginning;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;
import vn.dti.run.Results;
import vn.dti.view.Remarks;

/**
 * What every published page has around its content: the head with a content security policy that lets nothing in but
 * the page's own style and script, known by their hashes; title, mark of provisional results, foot.
 */
final class PageFrame {

    private static final PageResource STYLE = PageResource.read("style", "page.css");

    /** Of pages whose lists are searched, sorted and paged. */
    private static final Own LISTS = new Own(STYLE, List.of(PageResource.read("script", "page.js")));
    /** Of pages that are only read. */
    private static final Own READ = new Own(STYLE.withoutLists(), List.of());

    /**
     * Style and script of a page.
     *
     * @param scripts none or one
     * @param beginnings all that stands before the title, by language
     */
    private record Own(
            PageResource style, List<PageResource> scripts, String policy, Map<Language, Beginning> beginnings) {

        Own(PageResource style, List<PageResource> scripts) {
            this(
                    style,
                    scripts,
                    "default-src 'none'; style-src '" + style.hash() + "'; "
                            + scripts.stream()
                                    .map(script -> "script-src '" + script.hash() + "'; ")
                                    .collect(Collectors.joining())
                            + "base-uri 'none'; form-action 'none'",
                    new ConcurrentHashMap<>());
        }

        Beginning beginning(Language language) {
            return beginnings.computeIfAbsent(language, this::begin);
        }

        private Beginning begin(Language language) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Html html = new Html(bytes);
            html.doctype().open("html", "lang", language.key()).line();
            html.open("head").line();
            html.empty("meta", "charset", "utf-8").line();
            html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                    .line();
            html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                    .line();
            html.empty("meta", "name", "color-scheme", "content", "light dark").line();
            html.empty("meta", "name", "referrer", "content", "no-referrer").line();
            html.own(style);
            scripts.forEach(html::own);
            html.flush();
            return new Beginning(bytes.toByteArray());
        }
    }

    private final Results results;
    private final Texts texts;
    private final String foot;
    private final Own own;

    /** Of pages that are published; what is provisional says that it is not. */
    PageFrame(Results results, Texts texts) {
        this(results, texts, published(results));
    }

    /** Of pages that are published and only read: nothing in them is searched, sorted or paged. */
    static PageFrame toRead(Results results, Texts texts) {
        return new PageFrame(results, texts, published(results), READ);
    }

    private static String published(Results results) {
        return results.options().provisional() ? "publish.foot.provisional" : "publish.foot";
    }

    /**
     * Of other pages.
     *
     * @param foot key of the sentence below the page, given the organiser
     */
    PageFrame(Results results, Texts texts, String foot) {
        this(results, texts, foot, LISTS);
    }

    private PageFrame(Results results, Texts texts, String foot, Own own) {
        this.results = results;
        this.texts = texts;
        this.foot = foot;
        this.own = own;
    }

    /**
     * Writes a page.
     *
     * @param title of the page
     * @param home address of the public page; empty on that page itself
     * @param content what stands in it
     */
    void write(String title, String home, OutputStream out, Consumer<Html> content) throws IOException {
        own.beginning(texts.language()).to(out);
        Html html = Html.within(out, "html", "head");
        html.element("title", title + " · " + results.assessment().title()).line();
        html.closeLine();
        html.open("body").line();
        html.element("a", texts.get("publish.skip"), "class", "skip", "href", "#noi-dung")
                .line();
        header(html, title, home);
        html.open("main", "id", "noi-dung", "tabindex", "-1").line();
        content.accept(html);
        html.closeLine();
        footer(html);
        html.closeLine().closeLine();
        html.flush();
    }

    private void header(Html html, String title, String home) {
        html.open("header", "class", "top").line();
        html.element("p", results.assessment().organiser(), "class", "organiser")
                .line();
        html.element("h1", title).line();
        html.element("p", results.assessment().title(), "class", "subtitle").line();
        if (!home.isEmpty()) {
            html.open("p", "class", "back")
                    .element("a", texts.get("publish.home"), "href", home)
                    .closeLine();
        }
        html.closeLine();
        if (results.options().provisional()) {
            // Stands at the foot of the window and of every printed page.
            html.element("p", texts.get("publish.provisional.mark"), "class", "mark", "aria-hidden", "true")
                    .line();
            html.element("p", new Remarks(texts).provisional(results), "class", "banner")
                    .line();
        }
    }

    private void footer(Html html) {
        html.open("footer").line();
        html.element("p", texts.get(foot, results.assessment().organiser())).line();
        html.closeLine();
    }
}
