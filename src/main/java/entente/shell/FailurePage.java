package entente.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shown where a view could not be opened; the reason goes to the log. */
@ParentLayout(MainLayout.class)
class FailurePage extends MessagePage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailurePage.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("“{}” could not be shown", event.getLocation().getPath(), parameter.getException());
        say("error.failed");
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
