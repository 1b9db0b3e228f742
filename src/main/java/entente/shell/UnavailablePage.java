package entente.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import entente.database.DatabaseUnavailableException;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shown where a view needs the database, and it does not answer. */
@ParentLayout(MainLayout.class)
class UnavailablePage extends MessagePage implements HasErrorParameter<DatabaseUnavailableException> {

    private static final Logger LOG = LoggerFactory.getLogger(UnavailablePage.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<DatabaseUnavailableException> parameter) {
        LOG.warn("“{}” could not be shown", event.getLocation().getPath(), parameter.getException());
        say("error.unavailable");
        return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
}
