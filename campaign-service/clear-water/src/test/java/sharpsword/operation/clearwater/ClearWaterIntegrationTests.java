package sharpsword.operation.clearwater;

import sharpsword.operation.leaf.ServiceRules;
import sharpsword.testsupport.servers.UsesRealServers;

/** The leaf starts as a service. */
@UsesRealServers(topology = "../../infra/rabbitmq/topology.yml", services = "operation-clear-water")
class ClearWaterIntegrationTests extends ServiceRules {

    ClearWaterIntegrationTests() {
        super(ClearWaterProfile.PROFILE);
    }
}
