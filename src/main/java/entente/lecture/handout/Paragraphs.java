package entente.lecture.handout;

import entente.lecture.Markdown;
import entente.lecture.handout.Paragraph.Run;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Makes paragraphs of Markdown. Markup in it is text, and links lead only where links may. */
final class Paragraphs extends AbstractVisitor {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private int level;
    private String mark = "";
    private int bold;
    private int italic;
    private String link = "";

    private Paragraphs() {}

    static List<Paragraph> of(String markdown) {
        var visitor = new Paragraphs();
        Markdown.tree(markdown).accept(visitor);
        return visitor.paragraphs;
    }

    private void end() {
        if (!runs.isEmpty()) {
            paragraphs.add(new Paragraph(level, mark, runs));
            runs.clear();
            // What follows in the same item stands under it without a mark.
            mark = "";
        }
    }

    private void add(String text) {
        runs.add(new Run(text, bold > 0, italic > 0, link));
    }

    @Override
    public void visit(org.commonmark.node.Paragraph paragraph) {
        visitChildren(paragraph);
        end();
    }

    @Override
    public void visit(Heading heading) {
        bold++;
        visitChildren(heading);
        bold--;
        end();
    }

    @Override
    public void visit(BulletList list) {
        items(list, 0, "");
    }

    @Override
    public void visit(OrderedList list) {
        var start = list.getMarkerStartNumber();
        items(list, start == null ? 1 : start, ".");
    }

    private void items(Node list, int start, String after) {
        end();
        level++;
        var number = start;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            mark = after.isEmpty() ? Paragraph.BULLET : number + after;
            item.accept(this);
            end();
            number++;
        }
        mark = "";
        level--;
    }

    @Override
    public void visit(ListItem item) {
        visitChildren(item);
    }

    @Override
    public void visit(Emphasis emphasis) {
        italic++;
        visitChildren(emphasis);
        italic--;
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        bold++;
        visitChildren(emphasis);
        bold--;
    }

    @Override
    public void visit(Link to) {
        link = isAllowed(to.getDestination()) ? to.getDestination() : "";
        visitChildren(to);
        link = "";
    }

    /** A picture from elsewhere would be fetched from there; its words stand for it. */
    @Override
    public void visit(Image image) {
        visitChildren(image);
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        add(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        add(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add(" ");
    }

    @Override
    public void visit(HtmlBlock html) {
        block(html.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        block(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        block(code.getLiteral());
    }

    @Override
    public void visit(CustomBlock block) {
        visitChildren(block);
    }

    private void block(String text) {
        text.lines().forEach(line -> {
            add(line);
            end();
        });
    }

    private static boolean isAllowed(String address) {
        try {
            var scheme = new URI(address).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
