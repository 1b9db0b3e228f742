package entente.account.ui;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import entente.author.SignInLinks;
import entente.author.SigningIn;
import java.time.Duration;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Reading needs no account, making does. {@link ForAuthors} says which pages that are; the same rule holds for requests and
 * for moving from view to view.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    private static final String STAYING = "stay-signed-in";
    private static final Duration LONGEST_STAY = Duration.ofDays(30);

    @Bean
    SecurityFilterChain security(HttpSecurity http, SigningIn ways, SignInLinks links) throws Exception {
        var failures = new SignInFailures();
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers(ForAuthors.PATHS).authenticated())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SignInView.PATH, "/").anyRequest(AuthorizedUrl::permitAll))
                // Open data: nothing there changes what anyone has. Live lectures: who has no key changes nothing of
                // theirs,
                // and going live takes JSON, which other sites can't send.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/api/**", "/live", "/live/**"))
                .authenticationProvider(ways.byPassword())
                .formLogin(form -> form.failureHandler(failures))
                .oneTimeTokenLogin(link -> link.tokenService(links)
                        .authenticationProvider(ways.byLink(links))
                        .loginPage(SignInView.PATH)
                        .loginProcessingUrl(SignInView.LINK_PATH)
                        .showDefaultSubmitPage(false)
                        .defaultSuccessUrl(AccountView.PATH)
                        .failureHandler(failures)
                        // Links come from the console and from authors; who just asks gets none.
                        .generateRequestResolver(request -> null)
                        .tokenGenerationSuccessHandler((request, response, token) -> {}))
                .exceptionHandling(denied -> denied.accessDeniedHandler(new ExpiredForms()))
                .rememberMe(staying -> staying.rememberMeServices(ways.staying(STAYING, LONGEST_STAY)))
                // What may be cached is said by those who know, as before.
                .headers(headers ->
                        headers.cacheControl(cache -> cache.disable()).frameOptions(frames -> frames.sameOrigin()))
                .build();
    }

    @Bean
    static NavigationAccessControlConfigurer navigationAccess() {
        return new NavigationAccessControlConfigurer().withNavigationAccessChecker(new ForAuthors());
    }

    @Bean
    CookieSameSiteSupplier cookiesOfThisSite() {
        return CookieSameSiteSupplier.ofLax().whenHasName(STAYING);
    }
}
