package sharpsword.operation.carbonpermit;

import sharpsword.operation.leaf.ServiceRules;
import sharpsword.testsupport.servers.UsesRealServers;

/** The leaf starts as a service. */
@UsesRealServers(topology = "../../infra/rabbitmq/topology.yml", services = "operation-carbon-permit")
class CarbonPermitIntegrationTests extends ServiceRules {

    CarbonPermitIntegrationTests() {
        super(CarbonPermitProfile.PROFILE);
    }
}
