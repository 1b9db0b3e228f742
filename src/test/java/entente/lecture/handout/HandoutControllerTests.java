package entente.lecture.handout;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lecture.Handouts;
import entente.lecture.Markdown;
import java.io.UnsupportedEncodingException;
import java.util.HashSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class HandoutControllerTests {

    private final MockMvcTester http = MockMvcTester.of(Handouts.bean(HandoutController.class));

    @Test
    void everyStepIsAPageWithNumberTitlePictureTextAndSources() throws Exception {
        var lecture = Handouts.shipped("nato-to-2005");
        var page = page("/lectures/nato-to-2005/handout");

        assertThat(page.select("h1").text()).isEqualTo(lecture.title());
        assertThat(page.select(".handout-contents li").eachText())
                .isEqualTo(lecture.steps().stream().map(step -> step.title()).toList());
        var steps = page.select(".handout-step");
        assertThat(steps).hasSameSizeAs(lecture.steps());
        for (var i = 0; i < steps.size(); i++) {
            var step = lecture.steps().get(i);
            assertThat(steps.get(i).select("h2").text()).isEqualTo((i + 1) + " " + step.title());
            assertThat(steps.get(i).select("svg[role=img] text")).isNotEmpty();
            assertThat(steps.get(i).select(".handout-text").text())
                    .isEqualTo(Jsoup.parse(Markdown.html(step.text())).text());
            assertThat(steps.get(i).select(".handout-sources").text()).startsWith("Sources: ");
        }
        assertThat(page.select(".handout-last li")).hasSizeGreaterThan(20);
    }

    @Test
    void notesAreThereForThoseWhoAsk() throws Exception {
        assertThat(page("/lectures/nato-to-2005/handout").select(".handout-notes"))
                .isEmpty();
        assertThat(page("/lectures/nato-to-2005/handout?notes=true").select(".handout-notes"))
                .hasSize(14);
        assertThat(page("/lectures/nato-to-2005/handout?notes=true")
                        .select(".handout-bar a")
                        .eachAttr("href"))
                .containsExactly("handout", "./handout.pptx", "citations");
    }

    @Test
    void noTwoPicturesOfAPageShareAnId() throws Exception {
        var ids = page("/lectures/covenant-and-charter/handout").select("[id]").eachAttr("id");

        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(ids).anyMatch(id -> id.matches("step-\\d+-soft-.+"));
    }

    @Test
    void citationsComeInTheStyleAskedFor() throws Exception {
        var apa = page("/lectures/nato-to-2005/citations").select("pre").text();
        var bibtex = page("/lectures/nato-to-2005/citations?style=bibtex")
                .select("pre")
                .text();

        assertThat(apa)
                .contains("NATO: from Article 5 to 2005")
                .contains("http://localhost/lectures/nato-to-2005/handout");
        assertThat(bibtex).contains("@misc{nato-to-2005").contains("@misc{north-atlantic-treaty");
    }

    @Test
    void whatThereIsNotIsRefused() {
        assertThat(http.get().uri("/lectures/none/handout")).hasStatus(404);
        assertThat(http.get().uri("/lectures/none/citations")).hasStatus(404);
        assertThat(http.get().uri("/lectures/nato-to-2005/citations?style=mla")).hasStatus(400);
    }

    @Test
    void markupComesOutAsText() {
        var lecture = Hostile.lecture();
        var html = Handouts.bean(HandoutPage.class)
                .html(lecture.title(), Handouts.bean(PrintedLecture.class).html(lecture, true), "");
        var page = Jsoup.parse(html);

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("script").attr("src")).startsWith("/player/");
        assertThat(page.select("img, [onerror], [href^=javascript]")).isEmpty();
        assertThat(page.title()).isEqualTo("T" + Hostile.MARKUP);
        for (var field : new String[] {"A", "S", "ST", "TX", "N", "Q", "C", "L"}) {
            assertThat(page.text()).contains(field + Hostile.MARKUP);
        }
    }

    private Document page(String address) throws UnsupportedEncodingException {
        var answer = http.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
