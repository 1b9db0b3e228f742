package entente.library.api;

import jakarta.servlet.Filter;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** What all addresses under {@code /api} share. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    /** The parameter that asks for a format where one can't send an {@code Accept}, as in a link: json or csv. */
    static final String FORMAT = "format";

    private static final String API = "/api/**";

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        configurer
                .favorParameter(true)
                .parameterName(FORMAT)
                .mediaType("json", MediaType.APPLICATION_JSON)
                .mediaType("csv", MediaType.parseMediaType("text/csv"));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new MomentReader());
        registry.addConverterFactory(new PackWords.Reader());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(cached()).addPathPatterns(API);
        registry.addInterceptor(new KnownParameters()).addPathPatterns(API);
    }

    /** An answer depends on the pack, which stays as it is until the next start, and on the format asked for. */
    private static WebContentInterceptor cached() {
        var interceptor = new WebContentInterceptor();
        interceptor.setCacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic());
        interceptor.setVaryByRequestHeaders(HttpHeaders.ACCEPT);
        return interceptor;
    }

    @Bean
    JacksonModule packWords() {
        return new PackWords.Writing();
    }

    @Bean
    CsvConverter csvConverter(JsonMapper json) {
        return new CsvConverter(json);
    }

    /** Open data: pages of any origin may read it. */
    @Bean
    FilterRegistrationBean<CorsFilter> apiCors() {
        var readable = new CorsConfiguration();
        readable.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        readable.setAllowedMethods(List.of("GET", "HEAD"));
        readable.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        readable.setExposedHeaders(List.of(HttpHeaders.ETAG, HttpHeaders.CONTENT_DISPOSITION));
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/**", readable);
        return underApi(new CorsFilter(source), 0);
    }

    /** Weak, because Tomcat does not compress what has a strong one. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> apiEtags() {
        var etags = new ShallowEtagHeaderFilter();
        etags.setWriteWeakETag(true);
        return underApi(etags, 1);
    }

    private static <T extends Filter> FilterRegistrationBean<T> underApi(T filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/api/*", "/api-docs", "/api-docs.yaml");
        registration.setOrder(order);
        return registration;
    }
}
