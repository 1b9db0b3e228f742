package entente.account.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says that a session is over, and leads on: the page opens anew, to where one signs in if it needs that. */
@Component
class SessionMessages implements VaadinServiceInitListener {

    private final transient I18NProvider texts;

    SessionMessages(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> {
            var locale = info.getLocale() == null ? Locale.ENGLISH : info.getLocale();
            var messages = new CustomizedSystemMessages();
            messages.setSessionExpiredNotificationEnabled(true);
            messages.setSessionExpiredCaption(texts.getTranslation("session.ended", locale));
            messages.setSessionExpiredMessage(texts.getTranslation("session.ended.text", locale));
            return messages;
        });
    }
}
