package dev.switchboard.spring;

import com.example.probe.ProbeApplication;
import org.springframework.boot.WebApplicationType;

/** Spring MVC on Tomcat. */
class MvcServerTest extends ServerTest {
    MvcServerTest() {
        super(WebApplicationType.SERVLET, ProbeApplication.class);
    }
}
