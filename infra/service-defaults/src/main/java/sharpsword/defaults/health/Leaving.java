package sharpsword.defaults.health;

import com.netflix.appinfo.InstanceInfo.InstanceStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.cloud.netflix.eureka.serviceregistry.EurekaRegistration;
import org.springframework.context.ApplicationContext;

/** Says to registry and probes that this instance takes no new requests. */
final class Leaving implements Runnable {

    private final ApplicationContext context;
    private final ObjectProvider<EurekaRegistration> registration;

    Leaving(ApplicationContext context, ObjectProvider<EurekaRegistration> registration) {
        this.context = context;
        this.registration = registration;
    }

    @Override
    public void run() {
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
        registration.ifAvailable(
                own -> own.getApplicationInfoManager().setInstanceStatus(InstanceStatus.OUT_OF_SERVICE));
    }
}
